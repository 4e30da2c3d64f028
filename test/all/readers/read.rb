# As read.py, by Onigmo.
samples, patterns = [], []
STDIN.each_line do |line|
  text = [line[1..].strip].pack('H*').force_encoding('UTF-8')
  (line[0] == 'P' ? patterns : samples) << text
end
patterns.each do |pattern|
  compiled = Regexp.new(pattern)
  puts samples.map { |sample| compiled.match?(sample) ? '1' : '0' }.join
rescue StandardError => error
  puts "E #{error.message.tr("\n", ' ')}"
end
