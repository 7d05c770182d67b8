package fr.raict.registration.filters.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import fr.raict.platform.security.Access;
import fr.raict.platform.security.Caller;
import fr.raict.platform.web.Problems;
import fr.raict.registration.filters.application.KeepFilters;
import fr.raict.registration.filters.domain.SavedFilter;
import fr.raict.registration.filters.domain.TooManyFilters;
import fr.raict.values.Bounded;
import fr.raict.values.TypedText;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import static fr.raict.platform.security.Access.Level.ORGANISER;

/** The filters that an organiser keeps for themselves. */
@RestController
@RequestMapping("${raict.api}/my-filters")
class SavedFilterController {

    private final KeepFilters keepFilters;
    private final Problems problems;

    SavedFilterController(KeepFilters keepFilters, Problems problems) {
        this.keepFilters = keepFilters;
        this.problems = problems;
    }

    /** What is kept under an id. */
    record FilterRequest(@NotBlank @Size(max = 60) String name, @NotNull SavedFilter.List list,
            @NotNull @Size(max = SavedFilter.MOST_VALUES) Map<@NotNull @Pattern(regexp = "[a-z]{1,20}") String, @NotNull @Size(max = 200) String> query) {
        FilterRequest {
            name = TypedText.line(name);
        }
    }

    @GetMapping
    @Access(ORGANISER)
    @Bounded(most = SavedFilter.MOST, because = "there is no room for more above a list")
    List<SavedFilter> mine(Caller caller) {
        return keepFilters.of(caller.subject());
    }

    /** PUT: the id is the client's, so the same request again is the same filter. */
    @PutMapping("/{filter}")
    @Access(ORGANISER)
    SavedFilter keep(@PathVariable UUID filter, @Valid @RequestBody FilterRequest request, Caller caller) {
        return keepFilters.keep(caller.subject(),
                new SavedFilter(filter, request.name(), request.list(), request.query()));
    }

    @DeleteMapping("/{filter}")
    @Access(ORGANISER)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable UUID filter, Caller caller) {
        keepFilters.remove(caller.subject(), filter);
    }

    @ExceptionHandler
    ProblemDetail on(TooManyFilters refusal) {
        var problem = problems.of(HttpStatus.CONFLICT, "too-many-filters", SavedFilter.MOST);
        problem.setProperty("most", SavedFilter.MOST);
        return problem;
    }
}
