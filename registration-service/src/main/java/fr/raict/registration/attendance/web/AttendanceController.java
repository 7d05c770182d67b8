package fr.raict.registration.attendance.web;

import java.util.Optional;
import java.util.UUID;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import fr.raict.platform.paging.Paging;
import fr.raict.platform.security.Access;
import fr.raict.registration.attendance.application.AttendanceQuery.Order;
import fr.raict.registration.attendance.application.ListAttendance;
import fr.raict.registration.attendance.application.ListAttendance.AttendancePage;
import fr.raict.registration.attendance.application.ListAttendance.Filter;
import fr.raict.registration.attendance.domain.Attendance;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import static fr.raict.platform.security.Access.Level.READER;

/** Who came to a session, for its organisers. */
@RestController
@RequestMapping("${raict.api}/workshops/{workshop}")
class AttendanceController {

    private final ListAttendance listAttendance;

    AttendanceController(ListAttendance listAttendance) {
        this.listAttendance = listAttendance;
    }

    @GetMapping("/attendance")
    @Access(READER)
    AttendancePage list(@PathVariable UUID workshop, @RequestParam Optional<Attendance.State> attendance,
            @RequestParam Optional<String> authority, @RequestParam(defaultValue = "NAME") Order sort,
            @RequestParam(defaultValue = "0") @Min(0) @Max(Paging.LAST) int page,
            @RequestParam(defaultValue = "25") @Min(1) @Max(Paging.LARGEST) int size) {
        return listAttendance.of(workshop, new Filter(attendance, authority, sort), new Paging(page, size));
    }
}
