namespace GalleryAnalyzers.Tests.Applications.Model;

/// <summary>A value that Azure refuses in a slot.</summary>
/// <param name="Row">The row of Azure's messages that it is refused with.</param>
/// <param name="Slot">The slot.</param>
/// <param name="Wrong">The value, as a literal.</param>
/// <param name="Test">A condition that tells it from the right one; <c>{0}</c> is the value.</param>
/// <param name="Needs">What the application must do besides, so that the slot is there and the value refused.</param>
internal sealed record Fault(string Row, Slot Slot, string Wrong, string Test, Extra Needs = Extra.Nothing)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Row}, {Slot.Name} = {Wrong}";
}
