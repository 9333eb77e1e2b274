using System.Text.RegularExpressions;
using Azure;
using GalleryAnalyzers.FakeAzure;
using GalleryAnalyzers.Tests.Conventions;

namespace GalleryAnalyzers.Tests.FakeAzure.SelfTests;

/// <summary>Compares what the SDK throws with a row of Azure's messages.</summary>
internal static partial class Refused
{
    /// <summary>The trait of a test that has a row's own violation refused.</summary>
    public const string Trait = "Refusal";

    /// <summary>Sends what the row is about: it must be refused with the row's message, its holes filled with the values in their order.</summary>
    /// <remarks>A hole that is named twice is filled once; "…" stands for anything.</remarks>
    public static async Task WithAsync(string row, Func<Task> send, params object?[] values)
    {
        var exception = await Assert.ThrowsAsync<RequestFailedException>(send);
        var template = AzureError.All.Single(error => error.Row == row).Message;

        Assert.Matches(PatternOf(template, values), MessageOf(exception));
        Assert.InRange(exception.Status, 400, 499);
        Assert.False(string.IsNullOrEmpty(exception.ErrorCode));
    }

    /// <summary>Holds that the exception has the row's message, whatever fills its holes.</summary>
    /// <remarks>What is no row has no message of Azure's, nor has a row in parentheses.</remarks>
    public static void AssertIsOf(string source, RequestFailedException exception)
    {
        if (AzureError.All.SingleOrDefault(error => error.Row == source)?.Message is not { } message || message.StartsWith('('))
            return;

        var open = Regex.Escape(Hole().Replace(message, "…")).Replace("…", ".*", StringComparison.Ordinal);
        Assert.Matches($@"\A{open}\z", MessageOf(exception));
    }

    private static string PatternOf(string template, object?[] values)
    {
        var filled = new Dictionary<string, string>();
        var pattern = Hole().Replace(Regex.Escape(template).Replace("…", ".*", StringComparison.Ordinal), hole =>
        {
            if (!filled.ContainsKey(hole.Value))
                filled.Add(hole.Value, Regex.Escape($"{values[filled.Count]}"));

            return filled[hole.Value];
        });
        Assert.Equal(values.Length, filled.Count);
        return $@"\A{pattern}\z";
    }

    private static string MessageOf(RequestFailedException exception) => exception.Message.Split('\n')[0].TrimEnd('\r');

    [GeneratedRegex(@"<[A-Za-z0-9_/\\#.]+?>")]
    private static partial Regex Hole();
}
