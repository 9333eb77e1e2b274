namespace GalleryAnalyzers.Tests.Applications.Model;

/// <summary>How an application is built, apart from the way of its value: the first way of each part is the plainest, and has no name.</summary>
internal static class Shape
{
    /// <summary>Who sends a request.</summary>
    public static readonly (string? Feature, string Meaning)[] Senders =
    [
        (null, ""),
        (SentByMethod, "a request that another method of the same type sends"),
        (SentByHelper, "a request that a static method of another type sends"),
        (SentByService, "a request that a service sends"),
        (SentByInterface, "a request that a service behind an interface sends"),
        (SentByLambda, "a request that a lambda sends"),
    ];

    /// <summary>Who makes what a resource is created from.</summary>
    public static readonly (string? Feature, string Meaning)[] Makers =
    [
        (null, ""),
        (Assigned, "data whose properties are set one after the other"),
        (MadeByMethod, "data that another method of the same type makes"),
        (MadeByFactory, "data that a static method of another type makes"),
        (MadeByBuilder, "data that a builder makes"),
        (MadeByLambda, "data that a lambda changes"),
    ];

    /// <summary>What takes the values there.</summary>
    public static readonly (string? Feature, string Meaning)[] Carriers =
    [
        (null, ""),
        (InRecord, "values in a record of settings"),
        (InOptions, "values in options that are set"),
        (InStatics, "values in static properties"),
        (InTuple, "values in a tuple"),
    ];

    /// <summary>What stands around a call.</summary>
    public static readonly (string? Feature, string Meaning)[] Wrappings =
    [
        (null, ""),
        (Handled, "a call in a handler that throws again"),
        (Retried, "a call that a loop retries"),
        (Begun, "an operation that is begun, and then waited for"),
    ];

    /// <summary>How a guard asks about <c>{0}</c>; <c>{1}</c> is the value that gives way, <c>{2}</c> the fault's own condition.</summary>
    public static readonly (string? Feature, string Meaning, string Test)[] Tests =
    [
        (null, "", "{0} == {1}"),
        ("asked-by-fault", "a guard that asks what is wrong", "{2}"),
        ("asked-by-pattern", "a guard by a pattern", "{0} is {1}"),
        ("asked-by-not", "a guard that asks the contrary", "!({0} != {1})"),
        ("asked-by-equals", "a guard by Equals", "{0}.Equals({1})"),
    ];

    /// <summary>All ways of the parts.</summary>
    public static IEnumerable<(string? Feature, string Meaning)> Parts => [.. Senders, .. Makers, .. Carriers, .. Wrappings];

    public const string SentByMethod = "sent-by-method";
    public const string SentByHelper = "sent-by-helper";
    public const string SentByService = "sent-by-service";
    public const string SentByInterface = "sent-by-interface";
    public const string SentByLambda = "sent-by-lambda";
    public const string Assigned = "assigned";
    public const string MadeByMethod = "made-by-method";
    public const string MadeByFactory = "made-by-factory";
    public const string MadeByBuilder = "made-by-builder";
    public const string MadeByLambda = "made-by-lambda";
    public const string InRecord = "in-record";
    public const string InOptions = "in-options";
    public const string InStatics = "in-statics";
    public const string InTuple = "in-tuple";
    public const string Handled = "handled";
    public const string Retried = "retried";
    public const string Begun = "begun";
}
