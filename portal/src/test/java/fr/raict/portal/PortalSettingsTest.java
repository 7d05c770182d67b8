package fr.raict.portal;

import java.util.Map;

import fr.raict.portal.PortalSettings.Demo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

class PortalSettingsTest {

    @ParameterizedTest
    @CsvSource({"true, TRUE", "large, LARGE", "false, FALSE"})
    void knowsADemonstrationOfAnySizeByItsVariable(String variable, Demo demo) {
        var source = new MapConfigurationPropertySource(Map.of("raict.demo", variable));

        assertThat(new Binder(source).bind("raict", PortalSettings.class).get().demo()).isEqualTo(demo);
    }
}
