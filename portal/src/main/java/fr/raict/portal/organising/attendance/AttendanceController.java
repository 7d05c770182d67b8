package fr.raict.portal.organising.attendance;

import java.util.Locale;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;

import fr.raict.portal.frame.Pager;
import fr.raict.portal.services.Downloads;
import fr.raict.portal.services.PartOfList;
import fr.raict.portal.services.Questions;
import fr.raict.portal.services.ServiceProblem;
import fr.raict.portal.services.agenda.AgendaApi;
import fr.raict.portal.services.registration.AttendancePage;
import fr.raict.portal.services.registration.Door;
import fr.raict.portal.services.registration.DoorApi;
import fr.raict.portal.services.registration.ListsApi;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who came to a session: each number opens its list, in which organisers excuse people and take check-ins back. */
@Controller
@RequestMapping("/organisation/ateliers/{workshop}/presences")
class AttendanceController {
    private static final String LIST = "/organisation/ateliers/%s/presences";

    private final ListsApi lists;
    private final DoorApi doors;
    private final AgendaApi agenda;
    private final Downloads downloads;

    AttendanceController(ListsApi lists, DoorApi doors, AgendaApi agenda, Downloads downloads) {
        this.lists = lists;
        this.doors = doors;
        this.agenda = agenda;
        this.downloads = downloads;
    }

    /** A form in which the list may leave. */
    enum Format {
        CSV, XLSX
    }

    @GetMapping
    String list(@PathVariable UUID workshop, @ModelAttribute("filter") AttendanceFilter filter,
            @RequestParam(defaultValue = "1") int page, Model model) {
        try (var questions = new Questions()) {
            var asked = questions.ask(() -> PartOfList.at(page,
                    part -> lists.attendance(workshop, filter.asked(), part, Pager.LINES)));
            var session = agenda.workshop(workshop);
            var found = asked.get();
            model.addAttribute("workshop", session);
            if (session.editionInBrief() != null) {
                model.addAttribute("zone", session.editionInBrief().timeZone());
            }
            model.addAttribute("found", found);
            model.addAttribute("pager", filter.carriedBy(Pager.of(found, LIST.formatted(workshop))));
        }
        model.addAttribute("states", Door.Attendance.values());
        model.addAttribute("sorts", AttendancePage.Sort.values());
        return "organisation/attendance/list";
    }

    @GetMapping("/liste")
    void file(@PathVariable UUID workshop, @RequestParam Format format,
            @ModelAttribute("filter") AttendanceFilter filter, HttpServletResponse response) {
        downloads.handOn("/workshops/" + workshop + "/attendance." + format.name().toLowerCase(Locale.ROOT),
                filter.asked(), response);
    }

    /** Whoever is there meanwhile is not excused. */
    @PostMapping("/excuse")
    String excuse(@PathVariable UUID workshop, @RequestParam UUID registration, @RequestParam boolean excused,
            @ModelAttribute("filter") AttendanceFilter filter, RedirectAttributes address) {
        try {
            doors.excuse(editionOf(workshop), workshop.toString(), new Door.Excuse(registration, excused));
        } catch (ServiceProblem refusal) {
            if (!refusal.slug().equals("present-already")) {
                throw refusal;
            }
            return back("pointage-present", filter, address);
        }
        return back(excused ? "pointage-excuse" : "pointage-attendu", filter, address);
    }

    /** Again changes nothing. */
    @PostMapping("/annulation")
    String undo(@PathVariable UUID workshop, @RequestParam UUID nonce,
            @ModelAttribute("filter") AttendanceFilter filter, RedirectAttributes address) {
        doors.undo(editionOf(workshop), workshop.toString(), nonce);
        return back("pointage-annule", filter, address);
    }

    private UUID editionOf(UUID workshop) {
        return agenda.workshop(workshop).edition();
    }

    private static String back(String notice, AttendanceFilter filter, RedirectAttributes address) {
        address.addAttribute("avis", notice);
        if (filter.state() != null) {
            address.addAttribute("etat", filter.state());
        }
        return "redirect:/organisation/ateliers/{workshop}/presences";
    }
}
