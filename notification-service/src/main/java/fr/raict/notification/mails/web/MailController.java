package fr.raict.notification.mails.web;

import java.time.Duration;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import fr.raict.notification.mails.application.JournalFilter;
import fr.raict.notification.mails.application.ReadJournal;
import fr.raict.notification.mails.application.ResendMails;
import fr.raict.notification.mails.domain.Failure;
import fr.raict.notification.mails.domain.MailId;
import fr.raict.notification.mails.domain.MailState;
import fr.raict.platform.security.Access;
import fr.raict.platform.web.Problems;
import fr.raict.values.TypedText;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import static fr.raict.platform.security.Access.Level.ORGANISER;
import static org.springframework.http.HttpStatus.NOT_FOUND;

/** The mail journal: what was sent to whom, how it looked, and once more please. */
@RestController
@RequestMapping("${raict.api}/mails")
class MailController {
    private static final int PAGE = 50;
    private static final Duration UNTIL_ONE_IS_DONE = Duration.ofMinutes(1);

    private final ReadJournal journal;
    private final ResendMails resendMails;
    private final Problems problems;

    MailController(ReadJournal journal, ResendMails resendMails, Problems problems) {
        this.journal = journal;
        this.resendMails = resendMails;
        this.problems = problems;
    }

    @GetMapping
    @Access(ORGANISER)
    JournalView list(@RequestParam(required = false) MailState.@Nullable Kind state,
            @RequestParam(required = false) Failure.@Nullable Cause cause,
            @RequestParam(required = false) @Nullable String recipient,
            @RequestParam(defaultValue = "0") @Min(0) @Max(1_000_000) int page) {
        var filter = new JournalFilter(state, cause, typed(recipient));
        return JournalView.of(journal.page(filter, page, PAGE), page, PAGE);
    }

    private static @Nullable String typed(@Nullable String recipient) {
        var part = TypedText.line(recipient);
        return part.isEmpty() ? null : part;
    }

    @GetMapping("/failures")
    @Access(ORGANISER)
    FailuresView failures() {
        return FailuresView.of(journal.failures());
    }

    /** Answered at once; the mails follow in the background. Asking again meanwhile changes nothing. */
    @PostMapping("/failures/resending")
    @Access(ORGANISER)
    @ResponseStatus(HttpStatus.ACCEPTED)
    void resendFailed(@RequestParam(required = false) Failure.@Nullable Cause cause,
            @RequestParam(required = false) @Nullable String recipient) {
        if (!resendMails.resend(new JournalFilter(MailState.Kind.FAILED, cause, typed(recipient)))) {
            throw new TooMuchUnderWay();
        }
    }

    /** Of these, those that failed. Whoever asks second for the same ones changes nothing. */
    @PostMapping("/resending")
    @Access(ORGANISER)
    @ResponseStatus(HttpStatus.ACCEPTED)
    ResentView resendSelection(@Valid @RequestBody SelectionRequest selection) {
        return new ResentView(resendMails.resend(selection.mails().stream().map(MailId::new).toList()));
    }

    @GetMapping("/{id}")
    @Access(ORGANISER)
    MailView show(@PathVariable UUID id) {
        return journal.preview(new MailId(id)).map(MailView::of).orElseThrow(MailUnknown::new);
    }

    /** Asking again while the mail waits changes nothing. */
    @PostMapping("/{id}/resending")
    @Access(ORGANISER)
    @ResponseStatus(HttpStatus.ACCEPTED)
    MailSummaryView resend(@PathVariable UUID id) {
        return resendMails.resend(new MailId(id)).map(journal::entry).map(MailSummaryView::of)
                .orElseThrow(MailUnknown::new);
    }

    @ExceptionHandler
    ProblemDetail on(MailUnknown unknown) {
        return problems.of(NOT_FOUND, "mail-unknown");
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(TooMuchUnderWay busy) {
        return problems.tryAgain(UNTIL_ONE_IS_DONE);
    }

    private static final class TooMuchUnderWay extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private static final class MailUnknown extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
