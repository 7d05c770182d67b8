package fr.raict.portal.paper;

import fr.raict.portal.PortalSettings;
import org.springframework.stereotype.Component;

/** How the code by which a person is known at the doors is printed. */
@Component
class EntryCodes {
    private static final int FIRST_GAP = 4;
    private static final int SECOND_GAP = 9;

    private final PortalSettings settings;

    EntryCodes(PortalSettings settings) {
        this.settings = settings;
    }

    /** Opens a page that names nobody, and leads the people at a door on to theirs. */
    QrCode qr(String code) {
        return QrCode.of(settings.publicUrl() + "/pointage/code/" + code);
    }

    /** In groups that can be read aloud. */
    static String inGroups(String code) {
        return code.length() <= SECOND_GAP ? code : code.substring(0, FIRST_GAP) + "-"
                + code.substring(FIRST_GAP, SECOND_GAP) + "-" + code.substring(SECOND_GAP);
    }
}
