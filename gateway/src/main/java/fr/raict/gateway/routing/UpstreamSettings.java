package fr.raict.gateway.routing;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How upstreams are called.
 *
 * @param connections at most so many at once to one upstream; further requests wait for a free one
 * @param readTimeout the longest silence of an upstream
 * @param longestAnswer from its first byte to its last
 * @param answersInFiles what large answers may take in temporary files at once while clients take them; in containers that is memory
 * @param breakerMinimumCalls fewer calls in ten seconds say nothing about an upstream's health
 * @param breakerPause how long an upstream found down is left alone
 */
@ConfigurationProperties("raict.upstream")
record UpstreamSettings(
        @DefaultValue("400") int connections,
        @DefaultValue("1s") Duration connectTimeout,
        @DefaultValue("20s") Duration readTimeout,
        @DefaultValue("60s") Duration longestAnswer,
        @DefaultValue("64MB") DataSize answersInFiles,
        @DefaultValue("10") int breakerMinimumCalls,
        @DefaultValue("5s") Duration breakerPause) {}
