// As read.py, by java.util.regex.
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;

class Read {
  public static void main(String[] args) throws Exception {
    List<String> samples = new ArrayList<>();
    List<String> patterns = new ArrayList<>();
    var lines = new BufferedReader(new InputStreamReader(System.in));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      String text = new String(HexFormat.of().parseHex(line.substring(1)), "UTF-8");
      (line.charAt(0) == 'P' ? patterns : samples).add(text);
    }
    for (String pattern : patterns) {
      try {
        Pattern compiled = Pattern.compile(pattern);
        StringBuilder row = new StringBuilder();
        for (String sample : samples) row.append(compiled.matcher(sample).find() ? '1' : '0');
        System.out.println(row);
      } catch (RuntimeException error) {
        System.out.println("E " + error.getMessage().replace('\n', ' '));
      }
    }
  }
}
