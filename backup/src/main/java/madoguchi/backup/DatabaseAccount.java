package madoguchi.backup;

import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/// How a town's database is reached, by whom.
public record DatabaseAccount(String url, String user, String password) {

    public DataSource source() {
        var source = new PGSimpleDataSource();
        source.setUrl(url);
        source.setUser(user);
        source.setPassword(password);
        // The server's error details quote rows, and rows are about people.
        source.setLogServerErrorDetail(false);
        source.setConnectTimeout(5);
        return source;
    }

    @Override
    public String toString() {
        return "DatabaseAccount[masked]";
    }
}
