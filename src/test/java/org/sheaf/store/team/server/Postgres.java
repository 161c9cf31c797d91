package org.sheaf.store.team.server;

import java.io.BufferedInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.postgresql.Driver;

/**
 * A real PostgreSQL for tests, from binaries that Maven brings. One runs for all tests of a process, each in a database of
 * its own; a test that stops it has one to itself. PostgreSQL will not run as root: where the tests do, it runs as nobody.
 */
public final class Postgres implements AutoCloseable {

    private static final String PASSWORD = "only for tests";
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Path binaries;
    private final Path data;
    private final int port;
    private final List<String> as;
    private boolean durable;

    private Postgres(Path binaries, Path data, int port, List<String> as) {
        this.binaries = binaries;
        this.data = data;
        this.port = port;
        this.as = as;
    }

    private static final class Shared {
        static final Postgres SERVER = start();
    }

    /** The server that all tests of the process share. */
    public static Postgres shared() {
        return Shared.SERVER;
    }

    /** A server of one's own, running. */
    public static Postgres start() {
        return start(false);
    }

    /** One that forces every commit to the disk, as people's servers do. */
    public static Postgres durable() {
        return start(true);
    }

    private static Postgres start(boolean durable) {
        try {
            List<String> as = asSomebodyElse();
            Path binaries = unpacked();
            Path home = Files.createTempDirectory("sheaf-postgres-data");
            Path data = home.resolve("data");
            Postgres server = new Postgres(binaries, data, freePort(), as);
            server.durable = durable;
            server.initialise(home);
            server.up();
            Runtime.getRuntime().addShutdownHook(new Thread(server::close, "postgres-stop"));
            return server;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** The words before a command that let it run as somebody who is not root; none when that is so already. */
    private static List<String> asSomebodyElse() throws IOException {
        if (File.separatorChar == '\\' || !"0".equals(output(List.of("id", "-u")))) {
            return List.of();
        }
        List<List<String>> ways = List.of(
                List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", "--"),
                List.of("runuser", "-u", "nobody", "--"),
                List.of("unshare", "-U"));
        for (List<String> way : ways) {
            String id = output(with(way, "id", "-u"));
            if (!id.isEmpty() && !id.equals("0")) {
                return way;
            }
        }
        throw new IOException(
                "the tests run as root, and there is no setpriv, runuser or unshare to run PostgreSQL otherwise");
    }

    private static List<String> with(List<String> words, String... more) {
        List<String> all = new ArrayList<>(words);
        all.addAll(List.of(more));
        return all;
    }

    private static String output(List<String> command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return process.waitFor() == 0 ? words : "";
        } catch (IOException notThere) {
            return "";
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            return "";
        }
    }

    /** The binaries for this machine, unpacked once and kept for the next run. */
    private static Path unpacked() throws IOException {
        String os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String system = os.startsWith("windows") ? "windows" : os.startsWith("mac") ? "darwin" : "linux";
        String name = "postgres-" + system + "-x86_64.txz";
        try (InputStream packed = Postgres.class.getResourceAsStream("/" + name)) {
            if (packed == null) {
                throw new IOException("there are no binaries of PostgreSQL for this machine: " + name);
            }
            byte[] all = packed.readAllBytes();
            Path there = Path.of(System.getProperty("java.io.tmpdir"))
                    .resolve("sheaf-postgres-" + Integer.toHexString(java.util.Arrays.hashCode(all)) + "-"
                            + System.getProperty("user.name"));
            if (!Files.isDirectory(there)) {
                Path making = Files.createTempDirectory("sheaf-postgres-making");
                unpack(all, making);
                readable(making);
                try {
                    Files.move(making, there, StandardCopyOption.ATOMIC_MOVE);
                } catch (IOException anotherWasFaster) {
                    if (!Files.isDirectory(there)) {
                        throw anotherWasFaster;
                    }
                }
            }
            return there.resolve("bin");
        }
    }

    private static void unpack(byte[] packed, Path into) throws IOException {
        try (TarArchiveInputStream tar = new TarArchiveInputStream(
                new BufferedInputStream(new XZCompressorInputStream(new java.io.ByteArrayInputStream(packed))))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path file = into.resolve(entry.getName()).normalize();
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                } else if (entry.isSymbolicLink()) {
                    Files.createDirectories(file.getParent());
                    Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
                } else {
                    Files.createDirectories(file.getParent());
                    Files.copy(tar, file, StandardCopyOption.REPLACE_EXISTING);
                    if ((entry.getMode() & 0100) != 0) {
                        file.toFile().setExecutable(true, false);
                    }
                }
            }
        }
    }

    private static void readable(Path folder) throws IOException {
        if (File.separatorChar == '/') {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    private void initialise(Path home) throws IOException {
        Path secret = home.resolve("password");
        Files.writeString(secret, PASSWORD + "\n");
        if (!as.isEmpty()) {
            readable(home);
            String who = as.get(0).equals("unshare") ? "0" : "65534";
            run(List.of("chown", "-R", who, home.toString()));
        }
        run(with(
                as,
                binary("initdb"),
                "-D",
                data.toString(),
                "-U",
                "postgres",
                "-A",
                "scram-sha-256",
                "--pwfile=" + secret,
                "-E",
                "UTF8",
                "--no-locale",
                "--no-sync"));
    }

    private String binary(String name) {
        return binaries.resolve(name).toString();
    }

    private static void run(List<String> command) throws IOException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (process.waitFor() != 0) {
                throw new IOException(command + " failed: " + words);
            }
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
    }

    /** Starts it, again where it was stopped. */
    public void up() {
        // Commits are handed to the system at once: what was acknowledged outlives a server that is stopped short.
        String quick = durable ? "" : " -F -c full_page_writes=off -c scram_iterations=32";
        String settings = "-p " + port + quick + " -c listen_addresses=127.0.0.1 -c unix_socket_directories="
                + " -c max_connections=120 -c shared_buffers=32MB -c wal_level=minimal -c max_wal_senders=0";
        try {
            run(with(
                    as,
                    binary("pg_ctl"),
                    "-D",
                    data.toString(),
                    "-l",
                    data.resolve("log").toString(),
                    "-o",
                    settings,
                    "-w",
                    "start"));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Stops it at once, as a power cut would: connections are lost. */
    public void down() {
        stop("immediate");
    }

    private void stop(String how) {
        try {
            run(with(as, binary("pg_ctl"), "-D", data.toString(), "-m", how, "-w", "stop"));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The address of a database. */
    public String address(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** A new, empty database. */
    public Base base() {
        String name = "team_" + NUMBER.incrementAndGet();
        execute("postgres", "create database " + name);
        return new Base(this, name);
    }

    private void execute(String database, String sql) {
        try (Connection connection = connect(database, "postgres");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private Connection connect(String database, String login) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", login);
        properties.setProperty("password", PASSWORD);
        return new Driver().connect(address(database), properties);
    }

    /**
     * A database of one test.
     *
     * @param server where
     * @param name of the database
     */
    public record Base(Postgres server, String name) {

        /** Makes a login that may do nothing yet and says how it signs in. */
        public Login login(String who) {
            String login = who + "_" + name;
            server.execute(name, "create role " + login + " login password '" + PASSWORD + "'");
            return new Login(server.address(name), login, PASSWORD.toCharArray());
        }

        /** Makes a login that may put studies here. */
        public Login lead(String who) {
            Login login = login(who);
            server.execute(name, "grant create on database " + name + " to " + login.name());
            return login;
        }

        /** A connection as the server's administrator, or as a login. */
        public Connection connect(String login) {
            try {
                return server.connect(name, login);
            } catch (SQLException failed) {
                throw new IllegalStateException(failed);
            }
        }

        /** Waits until a connection waits for a lock that another holds. */
        public void awaitBlocked() {
            org.awaitility.Awaitility.await().until(() -> {
                try (Connection connection = server.connect(name, "postgres");
                        Statement statement = connection.createStatement();
                        java.sql.ResultSet rows = statement.executeQuery(
                                "select count(*) from pg_locks where locktype in ('transactionid', 'tuple') and not granted")) {
                    return rows.next() && rows.getInt(1) > 0;
                }
            });
        }

        /** Does something as the administrator. */
        public void execute(String sql) {
            server.execute(name, sql);
        }
    }

    @Override
    public void close() {
        if (Files.exists(data.resolve("postmaster.pid"))) {
            stop("immediate");
        }
        deleteTree(data.getParent().toFile());
    }

    private static void deleteTree(File file) {
        File[] inside = Files.isSymbolicLink(file.toPath()) ? null : file.listFiles();
        if (inside != null) {
            for (File one : inside) {
                deleteTree(one);
            }
        }
        file.delete();
    }
}
