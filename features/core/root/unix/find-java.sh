# Sourced: find_java NAME prints the path of NAME (java or javac) of Java 21 or newer, or fails; why_no_java NAME says
# which one was found instead.

java_major() {
	"$1" -version 2>&1 | sed -n 's/^.*\(version "\|javac \)\([0-9][0-9]*\).*$/\2/p' | head -n 1
}

new_enough() {
	[ -x "$1" ] || return 1
	major=$(java_major "$1")
	[ -n "$major" ] && [ "$major" -ge 21 ]
}

java_homes() {
	[ -z "${JAVA_HOME:-}" ] || echo "$JAVA_HOME"
	on_path=$(command -v "$1" 2>/dev/null) && dirname "$(dirname "$(readlink -f "$on_path" 2>/dev/null || echo "$on_path")")"
	[ ! -x /usr/libexec/java_home ] || /usr/libexec/java_home -v 21+ 2>/dev/null
	for home in /usr/lib/jvm/* /opt/java/* /opt/jdk* /usr/local/openjdk* "${SDKMAN_DIR:-$HOME/.sdkman}"/candidates/java/* \
		"$HOME"/.jdks/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
		[ ! -d "$home/bin" ] || echo "$home"
	done
}

find_java() {
	java_homes "$1" | while IFS= read -r home; do
		if new_enough "$home/bin/$1"; then
			echo "$home/bin/$1"
			break
		fi
	done | grep .
}

why_no_java() {
	newest=$(java_homes "$1" | while IFS= read -r home; do
		[ ! -x "$home/bin/$1" ] || java_major "$home/bin/$1"
	done | sort -n | tail -n 1)
	if [ -n "$newest" ]; then
		echo "the newest found here is Java $newest"
	else
		echo "there is none here"
	fi
}
