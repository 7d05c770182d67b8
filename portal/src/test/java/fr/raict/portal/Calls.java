package fr.raict.portal;

import java.util.List;

/** How often each service is asked. */
public record Calls(int agenda, int registration, int notification) {
    /** By one page, of all services together. */
    public static final int MOST = 3;

    static Calls of(List<String> urls) {
        return new Calls(count("agenda", urls), count("registration", urls), count("notification", urls));
    }

    private static int count(String service, List<String> urls) {
        return (int) urls.stream().filter(url -> url.startsWith("/api/" + service + "/")).count();
    }

    Calls since(Calls before) {
        return new Calls(agenda - before.agenda, registration - before.registration,
                notification - before.notification);
    }

    public int all() {
        return agenda + registration + notification;
    }
}
