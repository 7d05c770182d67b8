package fr.raict.values;

/** How many seats a workshop may have, wherever somebody says so. */
public final class Seats {

    /**
     * With as many people, and with all who may wait beside them, what is kept of a workshop's seats fits into one
     * document of the database.
     */
    public static final int MOST = 15_000;

    private Seats() {}
}
