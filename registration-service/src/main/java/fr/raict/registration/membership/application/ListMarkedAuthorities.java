package fr.raict.registration.membership.application;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import fr.raict.platform.paging.Paging;
import fr.raict.platform.text.SearchWords;
import fr.raict.registration.membership.domain.AuthorityGroup;
import fr.raict.registration.membership.domain.MarkRefused.AuthorityUnknown;
import fr.raict.registration.membership.domain.MarkedAuthority;
import fr.raict.values.FrenchOrder;
import org.springframework.stereotype.Service;

/** Shows organisers which authorities are members or partners, and which are foreign. */
@Service
public class ListMarkedAuthorities {

    private final KnownAuthorities authorities;
    private final PresentMarks marks;

    ListMarkedAuthorities(KnownAuthorities authorities, PresentMarks marks) {
        this.authorities = authorities;
        this.marks = marks;
    }

    /** A page of authorities, in the order of a French dictionary. */
    public record GroupPage(List<GroupedAuthority> items, int page, long pages, long total) {
    }

    /**
     * Those that are marked. Of the foreign ones, all that a delegate entered, marked or not.
     *
     * @param text beginnings of words of a name, a department or a country; all when empty
     */
    public GroupPage page(Optional<AuthorityGroup> group, String text, Paging paging) {
        var words = SearchWords.of(text);
        var found = in(group).map(this::shown).filter(each -> words.isFoundIn(wordsOf(each)))
                .sorted(FrenchOrder.<GroupedAuthority>of(each -> each.authority().name())
                        .thenComparing(each -> each.authority().code()))
                .toList();
        var items = found.stream().skip(paging.offset()).limit(paging.size()).toList();
        return new GroupPage(items, paging.page(), paging.pagesOf(found.size()), found.size());
    }

    private Stream<MarkedAuthority> in(Optional<AuthorityGroup> group) {
        var known = new HashMap<String, MarkedAuthority>();
        marks.all().forEach(each -> known.put(each.code(), each));
        if (group.filter(AuthorityGroup.FOREIGN::equals).isPresent()) {
            authorities.unlisted()
                    .forEach(each -> known.putIfAbsent(each.code(), MarkedAuthority.unmarked(each)));
        }
        return known.values().stream().filter(each -> group.map(each.groups()::contains).orElse(true));
    }

    private static SearchWords wordsOf(GroupedAuthority grouped) {
        var authority = grouped.authority();
        var department = Stream.of(authority.department(), authority.departmentName());
        return SearchWords.of(Stream.concat(Stream.of(authority.name(), authority.code(), authority.country()),
                department.flatMap(Stream::ofNullable)).toArray(String[]::new));
    }

    /** @throws AuthorityUnknown when there is none with the code */
    public GroupedAuthority one(String code) {
        return shown(marks.of(authorities.find(code).orElseThrow(() -> new AuthorityUnknown(code))));
    }

    public GroupedAuthority shown(MarkedAuthority marked) {
        return GroupedAuthority.of(marked, authorities.described(marked.authority()));
    }
}
