package fr.raict.portal.door;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import fr.raict.portal.services.registration.Door;
import org.springframework.ui.Model;

/** What a page gives to the script of a door, so that it can answer in the reader's language without a network. */
final class DoorScript {
    /** What only a device without a network may have to say. */
    private static final Map<String, Door.Colour> BY_THE_LIST = Map.of("NOT_LISTED", Door.Colour.RED, "NO_LIST",
            Door.Colour.RED);
    private static final List<String> TEXTS = List.of("already", "offline", "none", "away", "away-no-list", "queued",
            "count", "figures", "camera-on", "camera-off", "no-camera", "this-device", "report-ALREADY",
            "report-COLLISION",
            "report-WAITING", "report-NOT_REGISTERED", "report-UNKNOWN");

    private DoorScript() {}

    static void addTo(Model model) {
        var colours = new LinkedHashMap<String, String>();
        Arrays.stream(Door.Outcome.values()).forEach(each -> colours.put(each.name(), each.colour().css()));
        BY_THE_LIST.forEach((outcome, colour) -> colours.put(outcome, colour.css()));
        model.addAttribute("outcomes", colours);
        model.addAttribute("scriptTexts", TEXTS);
    }
}
