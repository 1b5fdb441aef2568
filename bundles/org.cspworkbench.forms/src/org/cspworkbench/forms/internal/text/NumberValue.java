package org.cspworkbench.forms.internal.text;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;
import java.util.function.Function;

import org.cspworkbench.forms.internal.Messages;
import org.cspworkbench.forms.values.NumberText;
import org.cspworkbench.forms.values.Reading;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;

/** Numbers of every Java type. */
final class NumberValue implements ValueText {

	private static final Map<Class<?>, Function<BigDecimal, Object>> WHOLE = Map.of(int.class, BigDecimal::intValueExact, Integer.class,
			BigDecimal::intValueExact, long.class, BigDecimal::longValueExact, Long.class, BigDecimal::longValueExact, short.class,
			BigDecimal::shortValueExact, Short.class, BigDecimal::shortValueExact, byte.class, BigDecimal::byteValueExact, Byte.class,
			BigDecimal::byteValueExact, BigInteger.class, BigDecimal::toBigIntegerExact);
	private static final Map<Class<?>, Function<BigDecimal, Object>> BROKEN = Map.of(double.class, BigDecimal::doubleValue, Double.class,
			BigDecimal::doubleValue, float.class, BigDecimal::floatValue, Float.class, BigDecimal::floatValue, BigDecimal.class, number -> number);

	private final Class<?> type;
	private final boolean money;

	NumberValue(Class<?> type, boolean money) {
		this.type = type;
		this.money = money;
	}

	static boolean isNumber(Class<?> type) {
		return WHOLE.containsKey(type) || BROKEN.containsKey(type);
	}

	@Override
	public String write(Object value) {
		var number = value instanceof BigDecimal exact ? exact : new BigDecimal(value.toString());
		var shown = value instanceof Double || value instanceof Float ? withoutNeedlessNoughts(number) : number;
		return money ? (shown.signum() < 0 ? "−£" : "£") + NumberText.writeMoney(shown.abs()) : NumberText.write(shown);
	}

	@Override
	public Reading<Object> read(EObject owner, String typed) {
		if (money) {
			return NumberText.readMoney(typed).then(this::convert);
		}
		return (WHOLE.containsKey(type) ? NumberText.readWhole(typed) : NumberText.read(typed)).then(this::convert);
	}

	@Override
	public boolean isNumber() {
		return true;
	}

	private Reading<Object> convert(BigDecimal number) {
		try {
			return Reading.of(WHOLE.getOrDefault(type, BROKEN.get(type)).apply(number));
		} catch (ArithmeticException tooLargeOrBroken) {
			return Reading.unreadable(NLS.bind(Messages.number_tooLarge, NumberText.write(number)));
		}
	}

	private static BigDecimal withoutNeedlessNoughts(BigDecimal number) {
		var stripped = number.stripTrailingZeros();
		return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
	}
}
