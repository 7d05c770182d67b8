package fr.raict.gateway.errors;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;

/** What Tomcat refuses before it knows whose it is, such as an address that cannot be decoded: a problem as well. */
@Component
class ServerRefusals implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private final Problems problems;

    ServerRefusals(Problems problems) {
        this.problems = problems;
    }

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        server.addContextCustomizers(context -> context.getParent().getPipeline().addValve(new ErrorReportValve() {
            @Override
            protected void report(Request request, Response response, @Nullable Throwable failure) {
                if (!HttpStatusCode.valueOf(response.getStatus()).is4xxClientError()) {
                    super.report(request, response, failure); // what it does not speak keeps its status
                } else if (response.getContentWritten() == 0 && response.setErrorReported()) {
                    problems.answer(Problem.of(response.getStatus()), request, response);
                }
            }
        }));
    }
}
