using Microsoft.CodeAnalysis;

namespace GalleryAnalyzers.Tests.Conventions;

/// <summary>One analyzer serves many compilations at once, inside somebody's editor: it keeps nothing.</summary>
public sealed class StateTests
{
    [Fact]
    public void No_static_member_can_change() => Check.None(MutableMembers(ProductSource.Compilation));

    [Theory]
    [InlineData("class C { static int F; }")]
    [InlineData("class C { static int P { get; set; } }")]
    [InlineData("class C { static readonly System.Collections.Generic.List<int> F = new(); }")]
    [InlineData("class C { static readonly System.Collections.Generic.Dictionary<int, int> F = new(); }")]
    [InlineData("class C { static readonly System.Collections.Generic.IDictionary<int, int> F = null!; }")]
    [InlineData("class C { static readonly string[] F = { }; }")]
    [InlineData("class C { static readonly System.Text.StringBuilder F = new(); }")]
    [InlineData("class C { static readonly System.Runtime.CompilerServices.ConditionalWeakTable<object, object> F = new(); }")]
    [InlineData("class C { class D { static event System.Action? E; } }")]
    public void State_is_seen(string source) => Assert.NotEmpty(MutableMembers(ProductSource.Compile([("C.cs", source)])));

    [Theory]
    [InlineData("class C { const int F = 1; }")]
    [InlineData("class C { int _f; }")]
    [InlineData("class C { static readonly string F = \"\"; }")]
    [InlineData("class C { static int P { get; } = 1; }")]
    [InlineData("enum E { A }")]
    [InlineData("class C { static readonly System.Collections.Immutable.ImmutableArray<int> F = default; }")]
    [InlineData("class C { static readonly System.Collections.Generic.IReadOnlyList<int> F = null!; }")]
    public void What_cannot_change_is_not(string source) => Assert.Empty(MutableMembers(ProductSource.Compile([("C.cs", source)])));

    private static IEnumerable<string> MutableMembers(Compilation compilation) =>
        from member in AllTypes(compilation.Assembly.GlobalNamespace).SelectMany(type => type.GetMembers())
        where member is IEventSymbol { IsStatic: true }
            || (member is IFieldSymbol { IsStatic: true, IsConst: false } field && (!field.IsReadOnly || IsMutable(field.Type)))
        select $"{member.ToDisplayString()} can change";

    private static bool IsMutable(ITypeSymbol type)
    {
        if (type is IArrayTypeSymbol)
            return true;
        if (type.ContainingNamespace?.ToDisplayString() is "System.Collections.Immutable" or "System.Collections.Frozen")
            return false;

        return type.Name is "StringBuilder" or "ConditionalWeakTable"
            || type.AllInterfaces.Append(type).Any(IsChangeableCollection);
    }

    private static bool IsChangeableCollection(ITypeSymbol type) =>
        type.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_ICollection_T
        || type.ToDisplayString() == "System.Collections.ICollection";

    private static IEnumerable<INamedTypeSymbol> AllTypes(INamespaceOrTypeSymbol container) => container.GetMembers()
        .OfType<INamespaceOrTypeSymbol>()
        .SelectMany(member => member is INamedTypeSymbol type ? AllTypes(type).Prepend(type) : AllTypes(member));
}
