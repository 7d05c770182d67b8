package fr.raict.registration.authorities.persistence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import fr.raict.registration.authorities.domain.AuthorityQuery;
import fr.raict.registration.authorities.domain.AuthorityType;
import fr.raict.registration.authorities.domain.LocalAuthority;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the search puts first for the whole name of each larger authority, beside what it put first before. Whoever
 * changes that on purpose, with a new list or another order, runs {@code main} in the module's folder and reads the
 * difference.
 */
class FirstFoundTest {
    private static final Path RECORD = Path.of("src/test/resources/authorities/first-found.tsv");
    private static final int LARGE_COMMUNE = 2_000;

    @Test
    void putsFirstWhatItPutFirstBefore() throws IOException {
        assertThat(lines()).hasSizeGreaterThan(6_000).containsExactlyElementsOf(Files.readAllLines(RECORD));
    }

    static void main() throws IOException {
        Files.createDirectories(RECORD.getParent());
        Files.write(RECORD, lines().toList());
    }

    private static Stream<String> lines() {
        var list = ReferenceList.bundled();
        var authorities = new InMemoryAuthorities();
        return IntStream.range(0, list.size()).mapToObj(list::authority).filter(FirstFoundTest::isLarge)
                .map(LocalAuthority::name).distinct().sorted()
                .map(name -> name + "\t" + first(authorities, name));
    }

    private static boolean isLarge(LocalAuthority authority) {
        return authority.code().type() != AuthorityType.COMMUNE || authority.population() > LARGE_COMMUNE;
    }

    private static String first(InMemoryAuthorities authorities, String name) {
        return authorities.search(AuthorityQuery.of(name)).getFirst().authority().code().toString();
    }
}
