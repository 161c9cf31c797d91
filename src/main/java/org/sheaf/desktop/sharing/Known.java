package org.sheaf.desktop.sharing;

/**
 * Which server was used last on this machine, and by whom; never a password.
 *
 * @param address as it was written, empty at first
 * @param login likewise
 */
public record Known(String address, String login) {}
