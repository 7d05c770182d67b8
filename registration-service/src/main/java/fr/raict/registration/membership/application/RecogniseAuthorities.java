package fr.raict.registration.membership.application;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import fr.raict.registration.authorities.application.FindAuthorities;
import fr.raict.registration.authorities.domain.AuthorityQuery;
import fr.raict.registration.authorities.domain.AuthorityType;
import fr.raict.registration.authorities.domain.FoundAuthority;
import fr.raict.registration.authorities.domain.LocalAuthority;
import fr.raict.registration.authorities.domain.MatchQuality;
import fr.raict.registration.authorities.domain.SearchText;
import fr.raict.registration.authorities.domain.Siren;
import fr.raict.registration.authorities.domain.Siret;
import fr.raict.registration.mandates.domain.MandatedAuthority;
import org.springframework.stereotype.Component;

/**
 * Says which authority a line of a list means: by its code, its INSEE code, its SIREN or SIRET, or its name. A postal code
 * is none of these, as several authorities share it.
 */
@Component
class RecogniseAuthorities {

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u202F]");
    /** « 2A004 » is in Corsica. */
    private static final Pattern NUMBER = Pattern.compile("\\d[0-9AB]\\d*");

    private final FindAuthorities reference;
    private final KnownAuthorities known;

    RecogniseAuthorities(FindAuthorities reference, KnownAuthorities known) {
        this.reference = reference;
        this.known = known;
    }

    /**
     * Each that the line may mean, ten at most: one when it is recognised.
     *
     * @param unlisted those that the reference list lacks
     */
    List<MandatedAuthority> meant(String line, Collection<MandatedAuthority> unlisted) {
        var typed = SPACES.matcher(line).replaceAll("").toUpperCase(Locale.ROOT);
        var byCode = known.find(typed);
        if (byCode.isPresent()) {
            return byCode.stream().toList();
        }
        return NUMBER.matcher(typed).matches() ? numbered(typed) : called(line, unlisted);
    }

    private List<MandatedAuthority> numbered(String number) {
        var byNumber = Arrays.stream(AuthorityType.values()).map(type -> reference.byCode(type + "-" + number))
                .flatMap(Optional::stream);
        var bySiren = Siret.parse(number).map(Siret::siren).or(() -> Siren.parse(number)).stream()
                .flatMap(siren -> reference.matching(siren.digits()).stream().map(FoundAuthority::authority)
                        .filter(each -> siren.equals(each.siren())));
        return listed(Stream.concat(byNumber, bySiren));
    }

    /** Who has the whole name comes before who has more words than that: « Montpellier » means the commune. */
    private List<MandatedAuthority> called(String line, Collection<MandatedAuthority> unlisted) {
        var found = reference.matching(line);
        var query = AuthorityQuery.of(line);
        var wholly = listed(found.stream().filter(each -> each.byname() == null).map(FoundAuthority::authority)
                .filter(each -> isCalled(query, each.name())));
        var entered = unlisted.stream().filter(each -> isCalled(line, each));
        var exact = Stream.concat(wholly.stream(), entered).limit(10).toList();
        return exact.isEmpty() ? listed(found.stream().map(FoundAuthority::authority)) : exact;
    }

    private static boolean isCalled(AuthorityQuery query, String name) {
        return MatchQuality.of(query, SearchText.of(name).toString(), true) == MatchQuality.EXACT_NAME;
    }

    private static boolean isCalled(String line, MandatedAuthority authority) {
        var text = SearchText.of(line);
        return text.equals(SearchText.of(authority.name()))
                || text.equals(SearchText.of(authority.name() + " " + authority.country()));
    }

    private static List<MandatedAuthority> listed(Stream<LocalAuthority> authorities) {
        return authorities.map(MandatedAuthority::listed).distinct().toList();
    }
}
