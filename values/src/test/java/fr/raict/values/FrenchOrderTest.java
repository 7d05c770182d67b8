package fr.raict.values;

import java.util.Comparator;
import java.util.function.Function;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FrenchOrderTest {

    @Test
    void accentsAndCapitalsCountOnlyBetweenWordsThatAreOtherwiseTheSame() {
        var titles = Stream.of("Zones", "élan", "eau", "Économie", "Étang", "cote", "côté", "coté", "Cote", "œuvre",
                "oasis", "Ports");

        assertThat(titles.sorted(FrenchOrder.of(Function.identity()))).containsExactly("cote", "Cote", "coté", "côté",
                "eau", "Économie", "élan", "Étang", "oasis", "œuvre", "Ports", "Zones");
    }

    @Test
    void aKeySortsAsTheOrderDoes() {
        var names = Stream.of("d’Arc", "Éluard", "De Gaulle", "zola", "Degas", "éluard", "Eluard", "Zay", "œuvre", "",
                "Ézéchiel", "Van-Dyck", "Van Gogh").toList();

        assertThat(names.stream().sorted(Comparator.comparing(name -> FrenchOrder.key(name, 1_000))))
                .containsExactlyElementsOf(names.stream().sorted(FrenchOrder.of(Function.identity())).toList());
        assertThat(FrenchOrder.key("Éluard".repeat(100), 120)).hasSize(120).matches("[0-9a-f]+");
    }
}
