package org.sheaf.study;

/**
 * A member of a team.
 *
 * @param login by which the member signs in at the server
 * @param coder under whom the member's steps are taken
 * @param name of the coder, as it was when the member was added
 * @param role what the member may do
 */
public record TeamMember(String login, Id<Coder> coder, String name, TeamRole role) {}
