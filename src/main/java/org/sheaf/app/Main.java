package org.sheaf.app;

/** Where the program starts. */
public final class Main {
    private Main() {}

    /**
     * Says which version this is.
     *
     * @param arguments none are understood yet
     */
    public static void main(String[] arguments) {
        Quiet.libraries();
        String version = Main.class.getPackage().getImplementationVersion();
        System.out.println("sheaf " + (version == null ? "(unpackaged)" : version));
    }
}
