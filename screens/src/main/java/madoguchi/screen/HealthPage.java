package madoguchi.screen;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// `/health`: whether this service can do its work now. Yes or no and nothing else: whoever may ask need not know more.
/// Kafka is not asked: without it a counter goes on.
@RestController
class HealthPage {

    private static final int SECONDS = 2;

    private final ApplicationAvailability availability;
    private final DataSource database;

    HealthPage(ApplicationAvailability availability, DataSource database) {
        this.availability = availability;
        this.database = database;
    }

    @GetMapping("/health")
    ResponseEntity<Void> health() {
        var ready = availability.getReadinessState() == ReadinessState.ACCEPTING_TRAFFIC && databaseAnswers();
        return ResponseEntity.status(ready ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE)
                .header("Cache-Control", "no-store")
                .build();
    }

    private boolean databaseAnswers() {
        try (var connection = database.getConnection()) {
            return connection.isValid(SECONDS);
        } catch (SQLException e) {
            return false;
        }
    }
}
