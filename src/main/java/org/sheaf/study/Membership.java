package org.sheaf.study;

/**
 * That a study on this machine follows a server, and how far it has come.
 *
 * @param address of the server, a JDBC address without login or password
 * @param room the schema in which the study lies there
 * @param login by which the member signs in
 * @param coder under whom the member's steps are taken; a lead may also bring those of others
 * @param role what the member may do
 * @param server the position of the newest entry of the server that is part of this study
 * @param settled the position, here, up to which the history is the server's; what comes after is still to be sent
 */
public record Membership(
        String address, String room, String login, Id<Coder> coder, TeamRole role, long server, long settled) {

    /** The same, further on. */
    public Membership at(long newServer, long newSettled) {
        return new Membership(address, room, login, coder, role, newServer, newSettled);
    }

    /** The same with what the server says about the member now. */
    public Membership as(Id<Coder> newCoder, TeamRole newRole) {
        return new Membership(address, room, login, newCoder, newRole, server, settled);
    }
}
