package fr.raict.platform.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

import io.swagger.v3.oas.annotations.Hidden;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** What the server or its firewall refused before any handler, such as a broken address or a method nobody knows. */
@Hidden
@Controller
class ServerErrors implements ErrorController {

    private final Problems problems;

    ServerErrors(Problems problems) { this.problems = problems; }

    @RequestMapping("${server.error.path:${error.path:/error}}")
    ResponseEntity<ProblemDetail> error(HttpServletRequest request) {
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                && HttpStatus.resolve(code) != null ? HttpStatusCode.valueOf(code) : HttpStatus.NOT_FOUND;
        return ResponseEntity.of(problems.ofStatus(status)).build();
    }
}
