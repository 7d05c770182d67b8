package fr.raict.registration.exports.web;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;

import fr.raict.platform.security.Access;
import fr.raict.registration.attendance.application.AttendanceQuery.Order;
import fr.raict.registration.attendance.application.ListAttendance.Filter;
import fr.raict.registration.attendance.domain.Attendance;
import fr.raict.registration.exports.application.ExportAttendance;
import fr.raict.registration.exports.application.FileFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import static fr.raict.platform.security.Access.Level.ORGANISER;

/** Who came to a session as files, as the list is. */
@RestController
@RequestMapping("${raict.api}/workshops/{workshop}")
class AttendanceFilesController {

    private final ExportAttendance exportAttendance;
    private final FileAnswers answers;

    AttendanceFilesController(ExportAttendance exportAttendance, FileAnswers answers) {
        this.exportAttendance = exportAttendance;
        this.answers = answers;
    }

    @GetMapping(path = "/attendance.{format}", produces = {FileFormat.CSV_TYPE, FileFormat.XLSX_TYPE})
    @Access(ORGANISER)
    void of(@PathVariable UUID workshop, @PathVariable String format,
            @RequestParam Optional<Attendance.State> attendance,
            @RequestParam Optional<String> authority, @RequestParam(defaultValue = "NAME") Order sort, Locale language,
            HttpServletResponse response) {
        answers.write(exportAttendance.of(workshop, new Filter(attendance, authority, sort), language), format,
                response);
    }
}
