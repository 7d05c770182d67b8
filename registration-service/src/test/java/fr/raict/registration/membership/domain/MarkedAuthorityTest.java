package fr.raict.registration.membership.domain;

import java.time.Instant;

import fr.raict.registration.mandates.domain.MandatedAuthority;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static fr.raict.registration.membership.domain.AuthorityGroup.FOREIGN;
import static fr.raict.registration.membership.domain.AuthorityGroup.MEMBER;
import static fr.raict.registration.membership.domain.AuthorityGroup.PARTNER;
import static org.assertj.core.api.Assertions.assertThat;

class MarkedAuthorityTest {

    private static final Instant MONDAY = Instant.parse("2026-11-02T09:00:00Z");
    private static final Mark CLAIRE = new Mark(MONDAY, "claire", "Claire Martin");
    private static final Mark LOUIS = new Mark(MONDAY.plusSeconds(86_400), "louis", "Louis Petit");
    private static final MarkedAuthority POITIERS = MarkedAuthority
            .unmarked(new MandatedAuthority("COMMUNE-86194", "Poitiers", ""));
    private static final MarkedAuthority DAKAR = MarkedAuthority
            .unmarked(MandatedAuthority.unlisted("Ville de Dakar", "Sénégal"));

    @Test
    void isInTheGroupsItIsMarkedAs() {
        assertThat(POITIERS.groups()).isEmpty();
        assertThat(POITIERS.marked(true, false, CLAIRE).groups()).containsExactly(MEMBER);
        assertThat(POITIERS.marked(true, true, CLAIRE).groups()).containsExactly(MEMBER, PARTNER);
        assertThat(POITIERS.marked(true, true, CLAIRE).marked(false, false, LOUIS)).isEqualTo(POITIERS);
    }

    @Test
    void isForeignWithoutAnyMarkWhenItIsOfAnotherCountry() {
        assertThat(DAKAR.groups()).containsExactly(FOREIGN);
        assertThat(DAKAR.isMarked()).isFalse();
        assertThat(DAKAR.and(Mark.Kind.PARTNER, CLAIRE).groups()).containsExactly(PARTNER, FOREIGN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"France", "france", "FRANCE", " Fránce ", "\uFF26rance"})
    void isNotForeignWhenACommuneOfFranceIsEnteredByHand(String country) {
        assertThat(MarkedAuthority.unmarked(MandatedAuthority.unlisted("Syndicat des eaux", country)).groups())
                .isEmpty();
    }

    @Test
    void isWhatItIsSinceItWasMarkedFirst() {
        var member = POITIERS.marked(true, false, CLAIRE);

        var both = member.and(Mark.Kind.MEMBER, LOUIS).and(Mark.Kind.PARTNER, LOUIS);

        assertThat(both.member()).isEqualTo(CLAIRE);
        assertThat(both.partner()).isEqualTo(LOUIS);
        assertThat(both.marked(false, true, CLAIRE).marked(true, true, LOUIS).member()).isEqualTo(LOUIS);
    }

    @Test
    void takesTheMarksOfOneThatBecameItSinceTheEarlierOfBoth() {
        var former = DAKAR.marked(true, true, CLAIRE);

        var absorbed = POITIERS.marked(true, false, LOUIS).absorbing(former);

        assertThat(absorbed.member()).isEqualTo(CLAIRE);
        assertThat(absorbed.partner()).isEqualTo(CLAIRE);
        assertThat(absorbed.authority()).isEqualTo(POITIERS.authority());
        assertThat(former.absorbing(POITIERS.marked(true, false, LOUIS)).member()).isEqualTo(CLAIRE);
        assertThat(POITIERS.absorbing(DAKAR).isMarked()).isFalse();
    }
}
