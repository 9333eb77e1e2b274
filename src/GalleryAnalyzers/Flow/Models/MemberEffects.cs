namespace GalleryAnalyzers.Flow.Models;

/// <summary>What a member of the framework does besides giving a value.</summary>
[Flags]
internal enum MemberEffects
{
    /// <summary>Anything.</summary>
    None = 0,

    /// <summary>Changes nothing that it is given.</summary>
    ChangesNothing = 1,

    /// <summary>Gives a value that its operands alone determine, and does nothing else: code without the call goes on as with it.</summary>
    OnlyComputes = 2,

    /// <summary>Shows or records a value, for people who read it.</summary>
    Shows = 4,

    /// <summary>Gives what the machine, its clock, its users or chance answer: the code does not determine it.</summary>
    AnswersFromMachine = 8,

    /// <summary>Ends the program.</summary>
    EndsProgram = 16,

    /// <summary>Changes none of the elements of the collection that it is called on, and gives none of them by reference.</summary>
    KeepsElements = 32,
}
