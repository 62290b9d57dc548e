import java.io.FileInputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

import org.javarosa.core.model.FormDef;
import org.javarosa.core.model.instance.InstanceInitializationFactory;
import org.javarosa.core.model.instance.TreeElement;
import org.javarosa.core.model.instance.TreeReference;
import org.javarosa.model.xform.XFormsModule;
import org.javarosa.xform.util.XFormUtils;

/** Prints what a new report of each form holds in JavaRosa: path, whether it is relevant, and value, a line each. */
public class InitialState {
    public static void main(String[] arguments) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        new XFormsModule().registerModule();
        for (String file : arguments) {
            out.println("form\t" + file);
            FormDef form = XFormUtils.getFormFromInputStream(new FileInputStream(file));
            form.initialize(true, new InstanceInitializationFactory());
            walk(form.getMainInstance().getRoot(), "", out);
        }
    }

    private static void walk(TreeElement element, String path, PrintStream out) {
        for (int i = 0; i < element.getNumChildren(); i++) {
            TreeElement child = element.getChildAt(i);
            if (child.getMult() == TreeReference.INDEX_TEMPLATE) {
                continue;
            }
            String at = path + "/" + child.getName();
            if (child.getNumChildren() > 0) {
                walk(child, at, out);
            } else {
                String value = child.getValue() == null ? "" : child.getValue().uncast().getString();
                out.println(at + "\t" + child.isRelevant() + "\t" + value);
            }
        }
    }
}
