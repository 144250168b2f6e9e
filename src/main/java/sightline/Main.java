package sightline;

public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.out.println("hello " + Runtime.version() + (args.length == 0 ? " none" : args[0]));
    }
}
