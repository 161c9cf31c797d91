package org.sheaf.store.team.server;

import org.jspecify.annotations.Nullable;

/**
 * How somebody signs in at a server.
 *
 * @param address a JDBC address, for instance {@code jdbc:postgresql://host/team?sslmode=verify-full}
 * @param name of the login
 * @param password null to let the driver look into the password file of PostgreSQL
 */
@SuppressWarnings("ArrayRecordComponent") // a password must not become a String that lingers longer than it must
public record Login(String address, String name, char @Nullable [] password) {}
