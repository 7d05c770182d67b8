package fr.raict.registration.privacy.web;

import java.util.UUID;

import jakarta.validation.Valid;

import fr.raict.platform.aggregates.RequestKey;
import fr.raict.platform.security.Access;
import fr.raict.platform.security.Caller;
import fr.raict.platform.web.Problems;
import fr.raict.registration.privacy.application.EraseFromAllServices;
import fr.raict.registration.privacy.domain.ErasureUnknown;
import fr.raict.values.EmailAddress;
import fr.raict.values.validation.AnEmailAddress;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import static fr.raict.platform.security.Access.Level.ORGANISER;
import static org.springframework.http.HttpStatus.NOT_FOUND;

/** One person is erased from all services; organisers see which have done it. */
@RestController
@RequestMapping("${raict.api}/erasures")
class ErasureController {

    private final EraseFromAllServices erase;
    private final Problems problems;

    ErasureController(EraseFromAllServices erase, Problems problems) {
        this.erase = erase;
        this.problems = problems;
    }

    record ErasureRequest(@AnEmailAddress String email) {
    }

    /** The same request again is the same erasure. */
    @PostMapping
    @Access(ORGANISER)
    @ResponseStatus(HttpStatus.ACCEPTED)
    ErasureView request(@RequestHeader(RequestKey.HEADER) UUID idempotencyKey,
            @Valid @RequestBody ErasureRequest request, Caller caller) {
        return ErasureView.of(erase.request(RequestKey.of(idempotencyKey), EmailAddress.of(request.email()),
                caller.subject()));
    }

    @GetMapping("/{erasure}")
    @Access(ORGANISER)
    ErasureView show(@PathVariable UUID erasure) {
        return ErasureView.of(erase.find(erasure));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(ErasureUnknown unknown) {
        return ResponseEntity.of(problems.of(NOT_FOUND, "erasure-unknown")).build();
    }
}
