<?php
// As read.py, by PCRE, without a flag as generated clients have it.
$samples = $patterns = [];
while (($line = fgets(STDIN)) !== false) {
    $text = hex2bin(trim(substr($line, 1)));
    if ($line[0] === 'P') $patterns[] = $text; else $samples[] = $text;
}
foreach ($patterns as $pattern) {
    $compiled = '~' . str_replace('~', '\x7e', $pattern) . '~';
    if (@preg_match($compiled, '') === false) { echo 'E ', preg_last_error_msg(), "\n"; continue; }
    echo implode('', array_map(fn ($sample) => (string) preg_match($compiled, $sample), $samples)), "\n";
}
