package fr.raict.platform.web;

import java.io.IOException;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;

/** What Tomcat refuses before it knows whose it is, such as an address that cannot be decoded: a problem as well. */
final class ServerRefusals extends ErrorReportValve {

    private static final Logger log = LoggerFactory.getLogger(ServerRefusals.class);

    private final Problems problems;

    ServerRefusals(Problems problems) { this.problems = problems; }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        if (response.getStatus() < HttpStatus.BAD_REQUEST.value() || response.getContentWritten() > 0
                || !response.setErrorReported()) {
            return;
        }
        try {
            problems.write(request, response, HttpStatus.valueOf(response.getStatus()));
            response.finishResponse();
        } catch (IOException e) {
            log.debug("A client did not wait for its refusal", e);
        }
    }
}
