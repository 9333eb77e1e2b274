using System.Collections.Immutable;

namespace GalleryAnalyzers.Flow.Models;

/// <summary>The effects of the members of the framework and of logging libraries, in one place.</summary>
/// <remarks>Rows name types by metadata name; <see cref="WellKnownTypes"/> resolves them to symbols of a compilation.</remarks>
internal static class FrameworkTable
{
    /// <summary>The wildcard for every member of a type or, after a namespace, for every type in it.</summary>
    public const string All = "*";

    /// <summary>The members that read a collection, and change none of its elements.</summary>
    public const string ReadingMembers =
        "Length Count Select SelectMany Where Any All Contains IndexOf Exists First FirstOrDefault Last LastOrDefault Single "
        + "SingleOrDefault ElementAt Skip Take Concat Append Prepend Except Intersect Union Distinct OrderBy OrderByDescending "
        + "GroupBy Zip Aggregate ToArray ToList ToHashSet ToDictionary Sum Min Max TryGetValue ContainsKey GetValueOrDefault Keys Values";

    /// <summary>The calls on tracked collections, by the names of their methods.</summary>
    public static readonly ImmutableDictionary<string, CollectionCall> CollectionCalls = ImmutableDictionary.CreateRange(
        Named(CollectionCall.GivesItself, "AsReadOnly")
            .Concat(Named(CollectionCall.Enumerates, "GetEnumerator"))
            .Concat(Named(CollectionCall.Copies, "ToArray"))
            .Concat(Named(CollectionCall.MovesNext, "MoveNext"))
            .Concat(Named(CollectionCall.Reads, "Reset Dispose Contains IndexOf Exists ContainsKey TryGetValue"))
            .Concat(Named(CollectionCall.Inserts, "Insert"))
            .Concat(Named(CollectionCall.Adds, "Add"))
            .Concat(Named(CollectionCall.AddsRange, "AddRange"))
            .Concat(Named(CollectionCall.Clears, "Clear"))
            .Concat(Named(CollectionCall.Removes, "Remove RemoveAt RemoveAll RemoveRange")));

    /// <summary>
    /// The types whose members run none of the program's code, apart from delegates and other objects of the program that they are given.
    /// </summary>
    /// <remarks>Lazy sequences, tasks and signals are missing: their members run code that was given to them earlier.</remarks>
    public static readonly ImmutableHashSet<string> InertTypes = ImmutableHashSet.Create(string.Join(
        " ",
        "System.AppContext System.BitConverter System.Console System.Convert System.DateOnly System.DateTimeOffset System.Enum",
        "System.Environment System.Exception System.FormattableString System.GC System.Guid System.Half System.HashCode System.Index",
        "System.IFormatProvider System.Int128 System.Math System.MathF System.Memory`1 System.MemoryExtensions System.Nullable",
        "System.Random System.Range System.ReadOnlyMemory`1 System.ReadOnlySpan`1 System.Span`1 System.StringComparer System.TimeOnly",
        "System.TimeProvider System.TimeSpan System.TimeZoneInfo System.UInt128 System.Uri System.UriBuilder System.Version",
        "System.Collections.Generic.CollectionExtensions System.Collections.Generic.Dictionary`2 System.Collections.Generic.HashSet`1",
        "System.Collections.Generic.ICollection`1 System.Collections.Generic.IDictionary`2 System.Collections.Generic.IList`1",
        "System.Collections.Generic.IReadOnlyCollection`1 System.Collections.Generic.IReadOnlyDictionary`2",
        "System.Collections.Generic.IReadOnlyList`1 System.Collections.Generic.ISet`1 System.Collections.Generic.KeyValuePair`2",
        "System.Collections.Generic.LinkedList`1 System.Collections.Generic.List`1 System.Collections.Generic.Queue`1",
        "System.Collections.Generic.SortedDictionary`2 System.Collections.Generic.SortedList`2 System.Collections.Generic.SortedSet`1",
        "System.Collections.Generic.Stack`1 System.Collections.ObjectModel.ReadOnlyCollection`1",
        "System.Collections.ObjectModel.ReadOnlyDictionary`2 System.Diagnostics.Debug System.Diagnostics.Stopwatch",
        "System.Diagnostics.Trace System.Linq.Enumerable System.Runtime.CompilerServices.DefaultInterpolatedStringHandler",
        "System.Runtime.CompilerServices.RuntimeHelpers System.Threading.CancellationToken",
        "System.Collections.Concurrent.* System.Collections.Frozen.* System.Collections.Immutable.* System.Globalization.* System.IO.*",
        "System.Numerics.* System.Security.Cryptography.* System.Text.* System.Text.Json.* System.Text.RegularExpressions.*",
        "Microsoft.Extensions.Configuration.* Microsoft.Extensions.Logging.*").Split(' '));

    private const string DateMembers = "Parse ParseExact ToString Add AddYears AddMonths AddDays AddHours AddMinutes AddSeconds Subtract";

    /// <summary>The rows: a type, some of its members, and their effects. A type has several rows if its members differ.</summary>
    public static readonly ImmutableArray<Row> Rows = ImmutableArray.Create<Row>(
        new("System.Object", All, MemberEffects.ChangesNothing),
        new("System.Object", "ToString", MemberEffects.OnlyComputes),
        new("System.String", All, MemberEffects.ChangesNothing),
        new("System.String", "Format Concat Join ToString Trim TrimStart TrimEnd Replace Substring", MemberEffects.OnlyComputes),
        new("System.String", "ToLower ToLowerInvariant ToUpper ToUpperInvariant", MemberEffects.OnlyComputes),
        new("System.Linq.Enumerable", All, MemberEffects.ChangesNothing),
        new("System.Linq.Enumerable", "First Last Single ElementAt Max Min Average Aggregate", MemberEffects.ThrowsForInvalid),
        new("System.*", "Parse ParseExact", MemberEffects.ThrowsForInvalid),
        new("System.Convert", "ToInt32 ToDateTime", MemberEffects.ThrowsForInvalid),
        new("System.Collections.Generic.Dictionary`2", "Add", MemberEffects.ThrowsForInvalid),
        new("System.Collections.Generic.IDictionary`2", "Add", MemberEffects.ThrowsForInvalid),
        new("System.IO.File", "OpenRead OpenText ReadAllText ReadAllLines ReadAllBytes", MemberEffects.ThrowsForInvalid),
        new("System.IO.File", "ReadAllTextAsync ReadAllLinesAsync ReadAllBytesAsync", MemberEffects.ThrowsForInvalid),
        new("System.ArgumentException", All, MemberEffects.ChangesNothing),
        new("System.ArgumentException", "ThrowIfNullOrEmpty ThrowIfNullOrWhiteSpace", MemberEffects.ThrowsForInvalid),
        new("System.ArgumentNullException", All, MemberEffects.ChangesNothing),
        new("System.ArgumentOutOfRangeException", All, MemberEffects.ChangesNothing | MemberEffects.Refuses),
        new("System.ObjectDisposedException", All, MemberEffects.ChangesNothing | MemberEffects.Refuses),
        new("System.Threading.CancellationToken", "ThrowIfCancellationRequested", MemberEffects.Refuses),
        new("System.Threading.Tasks.Task", "Wait WaitAll", MemberEffects.Refuses),
        new("System.ComponentModel.DataAnnotations.Validator", All, MemberEffects.Refuses),
        new("System.Diagnostics.Contracts.Contract", All, MemberEffects.Refuses),
        new("System.Diagnostics.Debug", "Assert", MemberEffects.Refuses),
        new("System.Diagnostics.Trace", "Assert", MemberEffects.Refuses),

        new("System.Char", All, MemberEffects.ChangesNothing | MemberEffects.OnlyComputes),
        new("System.Math", All, MemberEffects.ChangesNothing | MemberEffects.OnlyComputes),
        new("System.Text.RegularExpressions.Regex", All, MemberEffects.ChangesNothing),
        new("System.Int32", "Parse ToString", MemberEffects.OnlyComputes),
        new("System.Int64", "Parse ToString", MemberEffects.OnlyComputes),
        new("System.Guid", "Parse ToString", MemberEffects.OnlyComputes),
        new("System.Enum", "Parse ToString", MemberEffects.OnlyComputes),
        new("System.Version", "Parse ToString", MemberEffects.OnlyComputes),
        new("System.Convert", "ToInt32 ToDateTime ToString", MemberEffects.OnlyComputes),
        new("System.Xml.XmlConvert", "ToDateTime ToDateTimeOffset", MemberEffects.OnlyComputes),
        new("System.DateTime", DateMembers, MemberEffects.OnlyComputes),
        new("System.DateTimeOffset", DateMembers, MemberEffects.OnlyComputes),
        new("System.TimeSpan", "Parse FromDays FromHours Add Subtract", MemberEffects.OnlyComputes),

        new("System.Console", All, MemberEffects.ChangesNothing | MemberEffects.AnswersFromMachine),
        new("System.Console", "Write WriteLine", MemberEffects.Shows),
        new("System.IO.TextWriter", "Write WriteLine WriteAsync WriteLineAsync", MemberEffects.Shows),
        new("System.Diagnostics.Debug", "Write WriteLine", MemberEffects.Shows),
        new("System.Diagnostics.Trace", "Write WriteLine TraceInformation TraceWarning TraceError", MemberEffects.Shows),
        new("Microsoft.Extensions.Logging.ILogger", "Log", MemberEffects.Shows),
        new("Microsoft.Extensions.Logging.LoggerExtensions", All, MemberEffects.Shows),
        new("Serilog.Log", All, MemberEffects.Shows),
        new("Serilog.ILogger", All, MemberEffects.Shows),
        new("NLog.ILogger", All, MemberEffects.Shows),
        new("NLog.Logger", All, MemberEffects.Shows),
        new("log4net.ILog", All, MemberEffects.Shows),

        new("System.Threading.Tasks.Task", "Delay Yield", MemberEffects.ChangesNothing),
        new("System.Threading.Thread", "Sleep Yield", MemberEffects.ChangesNothing),
        new("System.Environment", All, MemberEffects.AnswersFromMachine),
        new("System.Environment", "Exit FailFast", MemberEffects.EndsProgram),
        new("System.Threading.Tasks.Task", "FromException FromCanceled", MemberEffects.NeverCompletes),
        new("System.Threading.Tasks.ValueTask", "FromException FromCanceled", MemberEffects.NeverCompletes),
        new("System.AppContext", All, MemberEffects.AnswersFromMachine),
        new("System.Random", All, MemberEffects.AnswersFromMachine),
        new("System.Guid", "NewGuid", MemberEffects.AnswersFromMachine),
        new("System.IO.*", All, MemberEffects.AnswersFromMachine));

    private static IEnumerable<KeyValuePair<string, CollectionCall>> Named(CollectionCall call, string names) =>
        names.Split(' ').Select(name => new KeyValuePair<string, CollectionCall>(name, call));

    /// <summary>A row of the table.</summary>
    /// <param name="Type">The metadata name of the type; with <see cref="All"/> at its end, every type of a namespace.</param>
    /// <param name="Members">The names of the members, separated by spaces, or <see cref="All"/>.</param>
    /// <param name="Effects">The effects of the members.</param>
    public sealed record Row(string Type, string Members, MemberEffects Effects)
    {
        private ImmutableHashSet<string> Names { get; } =
            Members == All ? ImmutableHashSet<string>.Empty : ImmutableHashSet.Create(Members.Split(' '));

        /// <summary>Whether the row applies to a member of that name.</summary>
        public bool IsAbout(string member) => Names.IsEmpty || Names.Contains(member);
    }
}
