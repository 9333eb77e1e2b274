namespace GalleryAnalyzers.FakeAzure;

/// <summary>The only time that the fake knows: it stands still until a test moves it.</summary>
internal sealed class FakeClock(DateTimeOffset start)
{
    /// <summary>The time that the service reads.</summary>
    public DateTimeOffset Now { get; private set; } = start;

    /// <summary>Lets time go by; what was begun long enough ago is then finished.</summary>
    public void Advance(TimeSpan time) => Now += time;

    /// <summary>Sets the time to a date.</summary>
    public void Set(DateTimeOffset time) => Now = time;
}
