package madoguchi.launcher.demo;

import java.awt.AWTException;
import java.awt.Robot;
import java.awt.Window;
import java.awt.event.KeyEvent;
import java.util.Arrays;
import madoguchi.launcher.reader.PcscRack;

/// The resident at a real reader and at the agent's own window, with the keys of a keyboard.
public final class WindowHands implements Hands {

    private final PcscRack rack;

    public WindowHands(PcscRack rack) {
        this.rack = rack;
    }

    @Override
    public void insert(String card) {
        rack.insert(card);
    }

    @Override
    public long type(String card) {
        Patience.until(WindowHands::windowIsOpen, "the visitor's window");
        var robot = robot();
        rack.pin(card).chars().forEach(digit -> press(robot, digit));
        var last = System.nanoTime();
        press(robot, KeyEvent.VK_ENTER);
        return last;
    }

    private static boolean windowIsOpen() {
        return Arrays.stream(Window.getWindows()).anyMatch(Window::isFocused);
    }

    private static void press(Robot robot, int key) {
        robot.keyPress(key);
        robot.keyRelease(key);
        robot.waitForIdle();
    }

    private static Robot robot() {
        try {
            return new Robot();
        } catch (AWTException e) {
            throw DemoError.NO_WINDOW.failure("DISPLAY", e);
        }
    }

    @Override
    public int pull() {
        return rack.pull();
    }
}
