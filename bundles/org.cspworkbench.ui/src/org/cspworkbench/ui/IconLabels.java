package org.cspworkbench.ui;

import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TreeItem;

/** Words and icons in a tree. In a selected row the icon has the colour of the words: its own blue would be lost on the ground of a selection. */
public class IconLabels extends DelegatingStyledCellLabelProvider {

	/** What is written at a node, and the picture before it. */
	public abstract static class Content extends LabelProvider implements IStyledLabelProvider {

		private final ImageRegistry images = new ImageRegistry();

		protected abstract Icon icon(Object node);

		@Override
		public final Image getImage(Object node) {
			return icon(node).in(images);
		}

		@Override
		public StyledString getStyledText(Object node) {
			return new StyledString(getText(node));
		}

		@Override
		public void dispose() {
			images.dispose();
			super.dispose();
		}
	}

	private final Content content;

	public IconLabels(Content content) {
		super(content);
		this.content = content;
	}

	@Override
	protected void paint(Event event, Object node) {
		super.paint(event, node);
		if ((event.detail & SWT.SELECTED) != 0) {
			var image = content.icon(node).in(content.images, event.gc.getForeground().getRGB());
			var place = ((TreeItem) event.item).getImageBounds(event.index);
			event.gc.drawImage(image, place.x, place.y + Math.max(0, (place.height - image.getBounds().height) / 2));
		}
	}
}
