package fr.raict.broken.pure.domain;

import org.springframework.util.StringUtils;

class ImpureOrder {
    boolean isBlank(String text) { return !StringUtils.hasText(text); }
}
