package nl.kapitaalbrug.financing.demand.adapter.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import nl.kapitaalbrug.financing.catalogue.application.Catalogue;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.stereotype.Component;

/** Writes a figure for whoever asks for {@code text/csv}. */
@Component
final class CsvConverter extends AbstractHttpMessageConverter<FigureResponse> {

    static final String CSV = "text/csv";

    private final Catalogue catalogue;

    CsvConverter(Catalogue catalogue) {
        super(StandardCharsets.UTF_8, new MediaType("text", "csv"));
        this.catalogue = catalogue;
    }

    @Override
    protected boolean supports(Class<?> type) {
        return type == FigureResponse.class;
    }

    @Override
    public boolean canRead(Class<?> type, @Nullable MediaType mediaType) {
        return false;
    }

    @Override
    protected FigureResponse readInternal(
            Class<? extends FigureResponse> type, HttpInputMessage input) {
        throw new UnsupportedOperationException("Figures are only written");
    }

    @Override
    protected void writeInternal(FigureResponse figure, HttpOutputMessage output)
            throws IOException {
        output.getHeaders().setContentType(new MediaType("text", "csv", StandardCharsets.UTF_8));
        output.getHeaders()
                .setContentDisposition(
                        ContentDisposition.attachment()
                                .filename("kapitaalbrug-%s.csv".formatted(figure.table().figure()))
                                .build());
        output.getBody().write(FigureCsv.of(figure, catalogue).getBytes(StandardCharsets.UTF_8));
    }
}
