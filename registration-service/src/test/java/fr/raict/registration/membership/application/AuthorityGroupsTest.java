package fr.raict.registration.membership.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import fr.raict.platform.aggregates.SeenVersion;
import fr.raict.registration.mandates.application.MergedAuthorities;
import fr.raict.registration.mandates.domain.MandatedAuthority;
import fr.raict.registration.membership.domain.MarkedAuthority;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class AuthorityGroupsTest {

    private final CountedReads reads = new CountedReads();
    private final AuthorityGroups groups = new AuthorityGroups(reads, new NobodyKnown(), new NothingMerged());

    @Test
    void looksIntoTheStoreOnceHoweverManyAsk() {
        IntStream.range(0, 1_000).parallel().forEach(_ -> groups.of("COMMUNE-86194"));

        assertThat(reads.codes).containsExactly("COMMUNE-86194");
        assertThat(reads.lists).isOne();
    }

    @Test
    void looksOnceForWhatIsUnknownToo() {
        assertThat(groups.of("COMMUNE-99999")).isEmpty();
        assertThat(groups.of("COMMUNE-99999")).isEmpty();
        assertThat(groups.of("not a code")).isEmpty();

        assertThat(reads.codes).containsExactly("COMMUNE-99999", "not a code");
    }

    @Test
    void looksForNoneOfTheUnlistedForItself() {
        groups.of("OTHER-DAKAR");
        groups.of("OTHER-TUNIS");

        assertThat(reads.codes).isEmpty();
        assertThat(reads.lists).isOne();
    }

    private static final class CountedReads implements MarkedAuthorities {

        private final List<String> codes = new ArrayList<>();
        private int lists;

        @Override
        public Optional<MarkedAuthority> find(String code) {
            codes.add(code);
            return Optional.empty();
        }

        @Override
        public List<MarkedAuthority> unlisted() {
            lists++;
            return List.of();
        }

        @Override
        public MarkedAuthority inVersion(MandatedAuthority authority, SeenVersion seen) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<MarkedAuthority> all() {
            throw new UnsupportedOperationException();
        }

        @Override
        public long count() {
            throw new UnsupportedOperationException();
        }

        @Override
        public MarkedAuthority save(MarkedAuthority next) {
            throw new UnsupportedOperationException();
        }
    }

    private static final class NobodyKnown extends KnownAuthorities {

        @SuppressWarnings("NullAway") // what is asked of it is answered here
        private NobodyKnown() {
            super(null, null, null);
        }

        @Override
        Optional<MandatedAuthority> named(String code) {
            return Optional.empty();
        }
    }

    private static final class NothingMerged implements MergedAuthorities {

        @Override
        public Optional<MandatedAuthority> now(String authorityCode) {
            return Optional.empty();
        }

        @Override
        public Optional<MandatedAuthority> nowOf(MandatedAuthority written) {
            return Optional.empty();
        }
    }
}
