package madoguchi.agent.window.part;

/// Is as high as its width makes it, and may be set smaller where there is little room.
interface Flowing {

    int heightFor(int width);

    void shrink(double factor);
}
