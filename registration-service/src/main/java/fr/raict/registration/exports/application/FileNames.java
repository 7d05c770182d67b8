package fr.raict.registration.exports.application;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Pattern;

import org.springframework.stereotype.Component;

/** What files are called: what they are of, what is in them, and of which day they are. */
@Component
class FileNames {

    private static final Pattern NOT_IN_NAMES = Pattern.compile("[\\\\/:*?\"<>|\\p{Cntrl}]+");
    /** With the rest, what every file system takes. */
    private static final int LONGEST_SUBJECT = 80;

    private final Clock clock;

    FileNames(Clock clock) {
        this.clock = clock;
    }

    /** @param subject whose list it is, as people called it */
    String of(String subject, String content, ZoneId zone) {
        var short80 = subject.substring(0, subject.offsetByCodePoints(0,
                Math.min(LONGEST_SUBJECT, subject.codePointCount(0, subject.length()))));
        var name = (short80.strip() + " - " + content + " - " + LocalDate.now(clock.withZone(zone)));
        return NOT_IN_NAMES.matcher(name).replaceAll("-");
    }
}
