namespace GalleryAnalyzers.Flow.Models;

/// <summary>The effects of a framework member, besides its result.</summary>
[Flags]
internal enum MemberEffects
{
    /// <summary>Unknown effects.</summary>
    None = 0,

    /// <summary>Changes none of its arguments.</summary>
    ChangesNothing = 1,

    /// <summary>
    /// Returns a value that its operands alone determine, without side effects: code without the call continues in the same way.
    /// </summary>
    OnlyComputes = 2,

    /// <summary>Displays or logs a value for human readers.</summary>
    Shows = 4,

    /// <summary>Returns an answer of the machine, its clock, its users or chance, which the code does not determine.</summary>
    AnswersFromMachine = 8,

    /// <summary>Ends the program.</summary>
    EndsProgram = 16,

    /// <summary>Returns a task that never completes successfully.</summary>
    NeverCompletes = 32,

    /// <summary>Throws for what it does not accept.</summary>
    Refuses = 64,

    /// <summary>Throws where what it is given is invalid: code behind it knows more of the inputs that this was computed from.</summary>
    ThrowsForInvalid = 128,
}
