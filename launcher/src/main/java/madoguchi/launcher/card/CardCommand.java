package madoguchi.launcher.card;

import madoguchi.agent.tool.CardTool;
import madoguchi.launcher.command.Arguments;
import madoguchi.launcher.command.Command;
import madoguchi.launcher.command.Console;
import madoguchi.launcher.process.Log;

/// `card`: the agent's tool for whoever sets up readers. It is on a counter's PC too, without this launcher.
public final class CardCommand implements Command {

    @Override
    public int run(Arguments arguments, Console console) {
        Log.nowhere();
        return CardTool.run(arguments.rest(), console.out(), console.err());
    }
}
