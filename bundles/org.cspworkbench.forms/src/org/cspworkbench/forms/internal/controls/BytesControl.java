package org.cspworkbench.forms.internal.controls;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.cspworkbench.forms.FieldControl;
import org.cspworkbench.forms.FieldDiagnostic;
import org.cspworkbench.forms.FieldShape;
import org.cspworkbench.forms.FieldWidget;
import org.cspworkbench.forms.FormField;
import org.cspworkbench.forms.QuickFix;
import org.cspworkbench.forms.WidgetIds;
import org.cspworkbench.forms.internal.Messages;
import org.cspworkbench.forms.internal.look.Scrolling;
import org.cspworkbench.forms.internal.look.Tools;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;

/** The content of a small file, such as a picture, which is shown when it is one. */
public final class BytesControl implements FieldControl {

	@Override
	public int bid(FormField field) {
		return !field.feature().isMany() && field.dataType().filter(type -> type.getInstanceClass() == byte[].class).isPresent() ? TYPE : CANNOT;
	}

	@Override
	public FieldShape shape(FormField field) {
		return FieldShape.ROW;
	}

	@Override
	public FieldWidget build(Composite parent, FormField field) {
		return new FileContent(parent, field);
	}

	private static final class FileContent implements FieldWidget {

		private static final long LARGEST = 8_000_000;
		private static final int WIDEST = 280;
		private static final int HIGHEST = 180;

		private final FormField field;
		private final Composite room;
		private final Label size;
		private final Canvas view;
		private Optional<String> problem = Optional.empty();
		private Image picture;
		private Object shown = this;

		FileContent(Composite parent, FormField field) {
			this.field = field;
			room = WidgetIds.tag(new Composite(parent, SWT.NONE), field.id());
			var layout = new GridLayout(3, false);
			layout.marginWidth = 0;
			layout.marginHeight = 0;
			room.setLayout(layout);
			view = new Canvas(room, SWT.NONE) {
				@Override
				public Point computeSize(int wHint, int hHint, boolean changed) {
					return pictureSize();
				}
			};
			view.addListener(SWT.Paint, event -> {
				if (picture != null) {
					var bounds = picture.getBounds();
					var to = pictureSize();
					event.gc.setInterpolation(SWT.HIGH);
					event.gc.drawImage(picture, 0, 0, bounds.width, bounds.height, 0, 0, to.x, to.y);
				}
			});
			size = new Label(room, SWT.NONE);
			var tools = new Tools(room, field.id());
			tools.push(WidgetIds.CHOOSE, Messages.file_choose, Messages.file_choose, this::choose);
			tools.push(WidgetIds.DELETE, Messages.file_remove, Messages.file_remove, () -> field.change(null));
			room.addListener(SWT.Dispose, event -> forget());
			refresh();
		}

		@Override
		public Control control() {
			return room;
		}

		@Override
		public void refresh() {
			var bytes = (byte[]) field.value();
			if (shown != bytes) {
				shown = bytes;
				forget();
				picture = bytes == null ? null : picture(bytes);
				size.setText(bytes == null ? Messages.file_none : NLS.bind(Messages.bytes_count, (bytes.length + 1023) / 1024));
				Scrolling.fit(view, size);
			}
		}

		@Override
		public List<FieldDiagnostic> inputProblems() {
			return problem.map(sentence -> FieldDiagnostic.error(field.owner(), field.feature(), sentence,
					new QuickFix(Messages.fix_forget, domain -> say(Optional.empty())))).stream().toList();
		}

		private void choose() {
			var file = new FileDialog(room.getShell(), SWT.OPEN).open();
			if (file != null) {
				take(Path.of(file));
			}
		}

		private void take(Path file) {
			try {
				if (Files.size(file) > LARGEST) {
					say(Optional.of(NLS.bind(Messages.file_tooLarge, file.getFileName(), LARGEST / 1_000_000)));
				} else {
					field.change(Files.readAllBytes(file));
					say(Optional.empty());
				}
			} catch (IOException unreadable) {
				say(Optional.of(NLS.bind(Messages.file_unreadable, file.getFileName())));
			}
		}

		private void say(Optional<String> sentence) {
			if (!Objects.equals(problem, sentence)) {
				problem = sentence;
				field.problemsChanged();
			}
		}

		/** What is no picture is no error: it may be another file. */
		private Image picture(byte[] bytes) {
			try {
				return new Image(room.getDisplay(), new ImageData(new ByteArrayInputStream(bytes)));
			} catch (SWTException noPicture) {
				return null;
			}
		}

		private Point pictureSize() {
			if (picture == null) {
				return new Point(1, 1);
			}
			var bounds = picture.getBounds();
			double scale = Math.min(1, Math.min((double) WIDEST / bounds.width, (double) HIGHEST / bounds.height));
			return new Point(Math.max(1, (int) (bounds.width * scale)), Math.max(1, (int) (bounds.height * scale)));
		}

		private void forget() {
			if (picture != null) {
				picture.dispose();
				picture = null;
			}
		}
	}
}
