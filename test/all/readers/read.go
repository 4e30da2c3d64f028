// As read.py, by RE2.
package main

import (
	"bufio"
	"encoding/hex"
	"fmt"
	"os"
	"regexp"
	"strings"
)

func main() {
	var samples, patterns []string
	lines := bufio.NewScanner(os.Stdin)
	lines.Buffer(nil, 1<<22)
	for lines.Scan() {
		line := lines.Text()
		text, _ := hex.DecodeString(line[1:])
		if line[0] == 'P' {
			patterns = append(patterns, string(text))
		} else {
			samples = append(samples, string(text))
		}
	}
	for _, pattern := range patterns {
		compiled, err := regexp.Compile(pattern)
		if err != nil {
			fmt.Println("E", err)
			continue
		}
		var row strings.Builder
		for _, sample := range samples {
			if compiled.MatchString(sample) {
				row.WriteByte('1')
			} else {
				row.WriteByte('0')
			}
		}
		fmt.Println(row.String())
	}
}
