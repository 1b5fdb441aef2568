package org.cspworkbench.evidence.internal.table;

/** A copy of one field of the row at hand, made again and again in the same place. */
public final class Slice {
	private char[] text = new char[64];
	private int length;

	public void set(char[] buffer, int from, int count) {
		int start = from;
		int end = from + count;
		while (start < end && buffer[start] <= ' ')
			start++;
		while (end > start && buffer[end - 1] <= ' ')
			end--;
		length = end - start;
		if (length > text.length)
			text = new char[length * 2];
		System.arraycopy(buffer, start, text, 0, length);
	}

	public void clear() {
		length = 0;
	}

	public boolean isEmpty() {
		return length == 0;
	}

	public int length() {
		return length;
	}

	public char at(int index) {
		return text[index];
	}

	int hash() {
		int hash = length;
		for (int i = 0; i < length; i++)
			hash = hash * 31 + text[i];
		return hash;
	}

	boolean is(String other) {
		if (other.length() != length)
			return false;
		for (int i = 0; i < length; i++)
			if (text[i] != other.charAt(i))
				return false;
		return true;
	}

	@Override
	public String toString() {
		return new String(text, 0, length);
	}
}
