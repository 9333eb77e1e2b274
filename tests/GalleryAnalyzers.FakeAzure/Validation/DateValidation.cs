using System.Globalization;
using GalleryAnalyzers.FakeAzure.Resources;

namespace GalleryAnalyzers.FakeAzure.Validation;

/// <summary>Ends of life: rows S16 and S17.</summary>
internal static class DateValidation
{
    /// <summary>The refusals of a date.</summary>
    public static IEnumerable<Refusal> Of(Write write, string path)
    {
        if (write.Body.Text(path) is not { } text)
            yield break;

        if (!DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date))
            yield return Refusal.Invalid("S16", $"Could not convert string to DateTimeOffset: {text}. Path '{path}'");

        // A date that is past by now was in the future once: it is looked at where it is new.
        else if (date <= write.Cloud.Clock.Now && text != write.Old?.Text(path))
            yield return Refusal.Invalid("S17", "EndOfLifeDate must be set to a future date.");
    }
}
