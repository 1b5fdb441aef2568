# Sourced: Java takes names of files in the letters of the locale. Those of no language, or of one that is not installed,
# lack most of them.
if [ "$(uname)" != Darwin ] && [ "$(locale charmap 2>/dev/null)" != UTF-8 ]; then
	LC_ALL=C.UTF-8
	export LC_ALL
fi
